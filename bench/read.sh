#!/bin/sh
# Measures "kimngach inspect" of large tidy files beside the readers others use, in turn on the same
# files: a CSV beside data.table's fread with a group sum (R), an XLSX beside the streaming reader of
# exceljs (Node). Prints medians and ratios and compares the sums; it asserts nothing about time.
#
#   bench/read.sh
#   RUNS=5  CSV_ROWS=5000000  XLSX_ROWS=1000000  HEAP=256m
set -u
cd "$(dirname "$0")/.." || exit 7
root=$(pwd -P)
runs=${RUNS:-5}
csv_rows=${CSV_ROWS:-5000000}
xlsx_rows=${XLSX_ROWS:-1000000}
heap=${HEAP:-256m}
files=$root/target/bench
mkdir -p "$files" || exit 7

if ! [ -x /usr/bin/time ]; then
  echo "Expecting /usr/bin/time, found none: apt install time" >&2
  exit 7
fi
work=$(mktemp -d) || exit 7
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# --- what there is ------------------------------------------------------------------------------

java=java
if [ -n "${KIMNGACH_JAVA_HOME-}" ]; then java=$KIMNGACH_JAVA_HOME/bin/java; fi
./kimngach --version >/dev/null || exit 1 # builds it
jar=$root/target/launcher/kimngach.jar
"${java}c" -d "$work" -cp "$jar" bench/ControlTotalsOf.java || exit 1

fread=''
if ! command -v Rscript >/dev/null; then
  fread='R is missing: apt install r-cran-data.table'
elif ! Rscript -e 'library(data.table)' >/dev/null 2>&1; then
  fread="R's data.table is missing: apt install r-cran-data.table"
fi

exceljs=''
NODE_PATH=${NODE_PATH:-$files/node_modules}
export NODE_PATH
if ! command -v node >/dev/null; then
  exceljs='Node is missing: apt install nodejs npm'
elif ! [ -d "$NODE_PATH/exceljs" ] &&
  ! npm install --silent --no-save --prefix "$files" exceljs >"$work/npm" 2>&1; then
  exceljs='exceljs is missing, and npm could not install it'
fi

made() { # file, rows
  # shellcheck disable=SC3013
  if ! [ -f "$1" ] || [ bench/LargeTidyFile.java -nt "$1" ]; then
    "$java" bench/LargeTidyFile.java "$files/new-${1##*/}" "$2" || exit 1
    mv "$files/new-${1##*/}" "$1"
  fi
}

csv=$files/tidy-$csv_rows.csv
xlsx=$files/tidy-$xlsx_rows.xlsx
made "$csv" "$csv_rows"
made "$xlsx" "$xlsx_rows"

# --- measuring ----------------------------------------------------------------------------------

timed() { # file for "wall cpu kilobytes", then the command
  into=$1
  shift
  /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/out" 2>&1
  code=$?
  awk 'END { print $1, $2 + $3, $4 }' "$work/time" >>"$into"
  if [ "$code" -ne 0 ]; then
    echo "Expecting exit code 0, found $code: $*" >&2
    tail -n 20 "$work/out" >&2
    exit 1
  fi
}

ours() { # file of times, tidy file
  if ./kimngach inspect --help >/dev/null 2>&1; then
    KIMNGACH_JAVA_OPTS=-Xmx$heap timed "$1" ./kimngach inspect "$2"
  else
    timed "$1" "$java" -XX:+UseSerialGC -Xmn32m "-Xmx$heap" -cp "$work:$jar" ControlTotalsOf "$2" \
      "$work/ours"
  fi
}

theirs() { # csv or xlsx, file of times
  case $1 in
    csv) timed "$2" Rscript bench/read.R "$csv" "$work/theirs-csv" ;;
    xlsx) timed "$2" node bench/read.mjs "$xlsx" "$work/theirs-xlsx" ;;
  esac
}

measure() { # csv or xlsx, tidy file, what is missing
  run=0
  while [ "$run" -lt "$runs" ]; do
    ours "$work/$1-ours" "$2"
    if [ -z "$3" ]; then theirs "$1" "$work/$1-theirs"; fi
    run=$((run + 1))
  done
}

median() { # file, column
  sort -n -k "$2,$2" "$1" | awk -v c="$2" '{ v[NR] = $c } END {
    print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

row() { # words, file
  printf '  %-26s %6.2f s %6.2f s %6.0f MB\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" \
    "$(awk -v kb="$(median "$2" 3)" 'BEGIN { print kb / 1024 }')"
}

report() { # csv or xlsx, title, their name, what is missing, tidy file
  printf '\n%s\n  %-26s %8s %8s %9s\n' "$2" '' wall cpu peak
  row "kimngach, heap $heap" "$work/$1-ours"
  if [ -n "$4" ]; then
    echo "  $4"
    return
  fi
  row "$3" "$work/$1-theirs"
  awk -v a="$(median "$work/$1-ours" 1)" -v b="$(median "$work/$1-theirs" 1)" \
    -v ca="$(median "$work/$1-ours" 2)" -v cb="$(median "$work/$1-theirs" 2)" \
    'BEGIN { printf "  %-26s %6.2f   %6.2f\n", "ours / theirs", a / b, ca / cb }'
  "$java" "-Xmx$heap" -cp "$work:$jar" ControlTotalsOf "$5" "$work/ours" >/dev/null
  LC_ALL=C sort "$work/ours" >"$work/ours-sorted"
  LC_ALL=C sort "$work/theirs-$1" >"$work/theirs-sorted"
  if cmp -s "$work/ours-sorted" "$work/theirs-sorted"; then
    echo "  the same counts and sums in all $(wc -l <"$work/ours-sorted") series"
  else
    echo "  DIFFERENT sums:"
    diff "$work/ours-sorted" "$work/theirs-sorted" | head -n 6
  fi
}

measure csv "$csv" "$fread"
measure xlsx "$xlsx" "$exceljs"
echo "medians of $runs cold runs in turn on $(nproc 2>/dev/null || echo '?') processors;" \
  "load $(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo '?')"
report csv "$csv_rows rows of CSV" "fread and group sum" "$fread" "$csv"
report xlsx "$xlsx_rows rows of XLSX" "exceljs, streaming" "$exceljs" "$xlsx"
