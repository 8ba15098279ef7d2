#!/bin/sh
# Measures how time and memory grow with a bulletin: a table of 200 and of 2,000 rows in 20 columns,
# with an appendix of about 10 and 100 pages, in Vietnamese and English, each document alone and all
# together as a build makes them. Prints wall time and peak memory of the process, and the time of
# the long one as a multiple of the short one's: less than 10, for the start is in both. It asserts
# nothing.
#
#   bench/large.sh                      with at most 256 MB of heap
#   HEAP=192m bench/large.sh            with another bound; a run that needs more prints "failed"
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
"${java}c" -nowarn -d "$work" -cp "$jar" src/test/java/kimngach/render/LargeBulletin.java || exit 1

seconds() { # document, rows, paragraphs -> seconds and megabytes, or "failed"
  /usr/bin/time -o "$work/time" -f '%e %M' "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    "-Xmx${HEAP:-256m}" -Xlog:disable -Djava.awt.headless=true \
    "-Dsun.awt.fontconfig=$root/src/main/launcher/fontconfig.properties" \
    -cp "$work:$jar" kimngach.render.LargeBulletin "$1" "$2" 20 "$3" "$work" >/dev/null 2>&1 ||
    { echo failed; return; }
  awk 'END { printf "%.1f %.0f", $1, $2 / 1024 }' "$work/time"
}

printf '%-6s %16s %16s %8s\n' document '200 rows' '2,000 rows' times
for document in pdf docx xlsx all; do
  short=$(seconds "$document" 200 80)
  long=$(seconds "$document" 2000 800)
  printf '%-6s %10s s, MB %10s s, MB %8s\n' "$document" "$short" "$long" \
    "$(echo "$short $long" | awk '$1 > 0 { printf "%.1f", $3 / $1 }')"
done
