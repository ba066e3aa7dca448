# Rscript test/bench/city/readxl.R FOLDER: reads every sheet of every workbook as text.
suppressMessages(library(readxl))
folder <- commandArgs(trailingOnly = TRUE)[1]
cells <- 0
for (file in sort(list.files(folder, full.names = TRUE))) for (sheet in excel_sheets(file)) {
  data <- suppressMessages(read_excel(file, sheet = sheet, col_names = FALSE, col_types = "text"))
  cells <- cells + sum(!is.na(data))
}
time <- proc.time()
peak <- as.numeric(gsub("[^0-9]", "", grep("^VmHWM", readLines("/proc/self/status"), value = TRUE))) / 1024
cat(sprintf('{"cpu": %.3f, "megabytes": %.1f, "cells": %d}\n', time[["user.self"]] + time[["sys.self"]], peak, as.integer(cells)))
