#!/bin/sh
# Draws docs/first-page.png, the picture in the README: page 1 of the sample bulletin of 2023-11.
# Needs pdftoppm (Debian: poppler-utils).
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R kimngach.yaml input templates "$work"
./kimngach build 2023-11 --workspace "$work"
pdftoppm -r 80 -png -f 1 -l 1 -singlefile "$work/output/2023-11/bulletin.pdf" docs/first-page
