# Reads a tidy file with data.table's fread and sums its values by series: the time other people's
# fastest reader takes, and totals to compare ours with.
#
#   Rscript bench/read.R FILE.csv TOTALS.txt
suppressPackageStartupMessages(library(data.table))
setDTthreads(0) # all processors; it takes half of them unasked
args <- commandArgs(trailingOnly = TRUE)
rows <- fread(args[1])
totals <- rows[
  !is.na(value),
  .(observations = .N, sum = sum(value)),
  by = .(measure, scope, flow, regime, gate, unit)
]
setorder(totals, measure, scope, flow, regime, gate, unit)
writeLines(
  with(totals, sprintf(
    "%s.%s.%s.%s.%s %s %d %.3f", measure, scope, flow, regime, gate, unit, observations, sum
  )),
  args[2]
)
