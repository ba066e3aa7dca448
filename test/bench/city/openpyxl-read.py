# python3 test/bench/city/openpyxl-read.py FOLDER: reads every workbook in the mode that is meant for large ones, and every cell of it.
import json, os, resource, sys
from openpyxl import load_workbook

folder = sys.argv[1]
cells = 0
for name in sorted(os.listdir(folder)):
    workbook = load_workbook(os.path.join(folder, name), read_only=True, data_only=True)
    for sheet in workbook.worksheets:
        # What a sheet says of its own size may be wrong.
        sheet.reset_dimensions()
        for row in sheet.iter_rows(values_only=True):
            cells += sum(value is not None for value in row)
    workbook.close()
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"cpu": usage.ru_utime + usage.ru_stime, "megabytes": usage.ru_maxrss / 1024, "cells": cells}))
