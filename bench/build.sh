#!/bin/sh
# Measures cold runs of "build 2023-11" and "check 2023-11" on the sample workspace: medians, for
# each JDK, with and without the class archive. It asserts nothing.
#
#   bench/build.sh [JDK folder ...]     default: the first JDK 17 and the first JDK 25 found
#   RUNS=7                              runs a row
set -u
cd "$(dirname "$0")/.." || exit 7
root=$(pwd -P)
runs=${RUNS:-7}
period=2023-11

if [ "$#" -eq 0 ]; then
  for major in 17 25; do
    for folder in /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/*; do
      if [ -x "$folder/bin/javac" ] &&
        grep -q "^JAVA_VERSION=\"${major}[.\"]" "$folder/release" 2>/dev/null; then
        set -- "$@" "$folder"
        break
      fi
    done
  done
fi
if [ "$#" -eq 0 ]; then
  echo "Expecting a JDK 17 or 25, found none: give its folder" >&2
  exit 7
fi

work=$(mktemp -d) || exit 7
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/workspace"
cp -R kimngach.yaml input templates "$work/workspace"

timed() { # file for "wall cpu kilobytes", then the command
  into=$1
  shift
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/out" 2>&1
    code=$?
    awk 'END { print $1, $2 + $3, $4 }' "$work/time" >>"$into"
  else
    # shellcheck disable=SC2016
    bash -c 'TIMEFORMAT="%R %U %S"; out=$1; shift; time "$@" >"$out" 2>&1' bash \
      "$work/out" "$@" 2>"$work/time"
    code=$?
    awk 'END { print $1, $2 + $3, 0 }' "$work/time" >>"$into"
  fi
  if [ "$code" -ne 0 ]; then
    echo "Expecting exit code 0, found $code: $*" >&2
    cat "$work/out" >&2
    exit 1
  fi
}

# Each run starts with a workspace that has published nothing.
run() { # file of times, archive yes or no, command
  rm -rf "$work/workspace/output" "$work/workspace/.kimngach"
  (
    cd "$work/workspace" || exit 7
    KIMNGACH_JAVA_OPTS="-Dkimngach.home=$work/workspace" KIMNGACH_ARCHIVE=$2
    export KIMNGACH_JAVA_OPTS KIMNGACH_ARCHIVE
    timed "$1" "$root/kimngach" "$3" "$period"
  ) || exit 1
}

median() { # file, column
  sort -n -k "$2,$2" "$1" | awk -v c="$2" '{ v[NR] = $c } END {
    print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

row() { # words, file
  printf '  %-26s %6.2f s %6.2f s %6.0f MB\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" \
    "$(awk -v kb="$(median "$2" 3)" 'BEGIN { print kb / 1024 }')"
}

ratio() { # words, file, file
  awk -v words="$1" -v a="$(median "$2" 1)" -v b="$(median "$3" 1)" \
    -v ca="$(median "$2" 2)" -v cb="$(median "$3" 2)" \
    'BEGIN { printf "  %-26s %6.2f   %6.2f\n", words, a / b, ca / cb }'
}

for java in "$@"; do
  KIMNGACH_JAVA_HOME=$java
  export KIMNGACH_JAVA_HOME
  run "$work/unused" yes build # builds the program and records its classes when need be
  rm -f "$work/plain" "$work/archive" "$work/check"
  i=0
  while [ "$i" -lt "$runs" ]; do # in turn, so that a busy minute falls on every row
    run "$work/plain" no build
    run "$work/archive" yes build
    run "$work/check" yes check
    i=$((i + 1))
  done
  echo "$(sed -n 's/^JAVA_VERSION="\(.*\)"/Java \1/p' "$java/release"), medians of $runs cold runs"
  printf '  %-26s %8s %8s %9s\n' '' wall user+sys 'peak RSS'
  row "build, no archive" "$work/plain"
  row "build, archive" "$work/archive"
  row "check, archive" "$work/check"
  ratio "archive / no archive" "$work/archive" "$work/plain"
  ratio "check / build" "$work/check" "$work/archive"
done
