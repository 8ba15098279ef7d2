#!/bin/sh
# Measures how long "kimngach preview" takes from saving a template to the new first page as a
# picture, on the sample workspace: medians and worst of RUNS saves, warm, beside one cold build in
# the same minute, with the load of the machine and, on Linux, the processor time that a save takes:
# on a busy machine that alone can be compared. It asserts nothing. Needs curl and GNU date.
#
#   bench/preview.sh
#   RUNS=20                              saves a row
set -u
cd "$(dirname "$0")/.." || exit 7
root=$(pwd -P)
runs=${RUNS:-20}
period=2023-11

work=$(mktemp -d) || exit 7
server=''
end() {
  [ -z "$server" ] || kill "$server" 2>/dev/null
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM
mkdir "$work/workspace"
cp -R kimngach.yaml input templates "$work/workspace"
template=$work/workspace/templates/monthly/bulletin.ftl

now() { echo $(($(date +%s%N) / 1000000)); }

field() { # name of a number or word in $work/state
  sed -n "s/.*\"$1\":\"\{0,1\}\([0-9a-z]*\).*/\1/p" "$work/state" | head -n 1
}

first_page() { sed -n 's/.*"pages":\[{"id":"\([0-9a-f]*\)".*/\1/p' "$work/state"; }

# Asks until the pages are newer than $version and no newer ones are being made.
follow() {
  while :; do
    curl -fsS "${address}state?after=$version" >"$work/state" || exit 1
    version=$(field version)
    if [ "$(field rendering)" = false ]; then break; fi
  done
  if ! grep -q '"faults":\[\]' "$work/state"; then
    cat "$work/state" >&2
    exit 1
  fi
}

picture() {
  curl -fsS -o "$work/page.png" \
    "${address}picture?view=$(field view)&page=$(first_page)&dpi=144" || exit 1
}

median() { # file, column
  sort -n -k "$2,$2" "$1" | awk -v c="$2" '{ v[NR] = $c } END {
    print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

row() { # words, file, column
  awk -v words="$1" -v half="$(median "$2" "$3")" -v worst="$(sort -n -k "$3,$3" "$2" |
    awk -v c="$3" 'END { print $c }')" -v build="$build" \
    'BEGIN { printf "  %-34s %6.2f s %6.2f s %9.2f\n", words, half / 1000, worst / 1000, half / build }'
}

# Processor time that the preview used so far, in milliseconds; 0 where the system does not tell.
used() {
  awk -v ticks="$(getconf CLK_TCK 2>/dev/null || echo 100)" \
    '{ sub(/.*\) /, ""); print int(($12 + $13) * 1000 / ticks) }' \
    "/proc/$server/stat" 2>/dev/null || echo 0
}

# In turn: what is edited, then saves one after the other.
measure() { # file of times, command that makes the next edit
  i=0
  while [ "$i" -lt "$runs" ]; do
    i=$((i + 1))
    before=$(used)
    start=$(now)
    "$2" "$i"
    follow
    pages=$(now)
    picture
    seen=$(now)
    echo "$((pages - start)) $((seen - start)) $(($(used) - before))" >>"$1"
  done
}

edit_words() {
  sed "s/Tình hình chung[0-9 ]*/Tình hình chung $1/" "$root/templates/monthly/bulletin.ftl" \
    >"$work/new" && mv "$work/new" "$template"
}

edit_figures() { # a comment in a settings file: everything is read again
  { cat "$root/kimngach.yaml" && echo "# $1"; } >"$work/new" &&
    mv "$work/new" "$work/workspace/kimngach.yaml"
}

# Builds the program when need be.
"$root/kimngach" --version >/dev/null 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
start=$(now)
"$root/kimngach" build "$period" -w "$work/workspace" >/dev/null 2>"$work/err" ||
  { cat "$work/err" >&2; exit 1; }
build=$(($(now) - start))

start=$(now)
"$root/kimngach" preview "$period" -w "$work/workspace" >"$work/address" 2>"$work/err" &
server=$!
while [ ! -s "$work/address" ]; do
  kill -0 "$server" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
  sleep 0.02
done
address=$(cat "$work/address")
version=0
follow
picture
opened=$(($(now) - start))

measure "$work/warming" edit_words
measure "$work/words" edit_words
measure "$work/figures" edit_figures

[ ! -r /proc/loadavg ] || echo "load: $(cut -d ' ' -f 1-3 /proc/loadavg)"
awk -v ms="$build" 'BEGIN { printf "one cold build: %.2f s\n", ms / 1000 }'
awk -v ms="$opened" 'BEGIN { printf "from starting the preview to the first page: %.2f s\n", ms / 1000 }'
printf 'medians of %s saves %18s %8s %8s\n' "$runs" median worst '/ build'
row "the first $runs, to the picture" "$work/warming" 2
row "template saved, to new pages" "$work/words" 1
row "template saved, to the picture" "$work/words" 2
row "settings saved, to new pages" "$work/figures" 1
row "settings saved, to the picture" "$work/figures" 2
row "template saved, processor time" "$work/words" 3
row "settings saved, processor time" "$work/figures" 3
