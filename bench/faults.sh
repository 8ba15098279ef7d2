#!/bin/sh
# Measures how well reconciling finds planted faults: constructed deliveries of just under 300 cells
# that agree with themselves but for rounding, 1 to 3 slips of one kind planted in each by a seed.
# Prints how many are detected, how many of the cells are named and ranked first, how many of the
# slips and of the right numbers are guessed, the time a case takes, and the false alarms on the
# deliveries as they were before. It asserts nothing.
#
#   bench/faults.sh [CASES [FIRST_SEED]]     default: 1000 cases from seed 1
#   SHOW=10                                  examples of each weakness
set -u
cd "$(dirname "$0")/.." || exit 7
root=$(pwd -P)

java=java
if [ -n "${KIMNGACH_JAVA_HOME-}" ]; then java=$KIMNGACH_JAVA_HOME/bin/java; fi
./kimngach --version >/dev/null || exit 1 # builds it
jar=$root/target/launcher/kimngach.jar

work=$(mktemp -d) || exit 7
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
find src/test/java/kimngach/bench -name '*.java' ! -name '*Test.java' >"$work/sources"
"${java}c" -nowarn -d "$work" -cp "$jar" "@$work/sources" || exit 1
"$java" "-Dshow=${SHOW:-0}" -cp "$work:$jar" kimngach.bench.FaultBench "$@"
