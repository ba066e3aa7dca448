// node test/bench/city/exceljs.mjs FOLDER: reads every workbook, one after the other, and every cell of it.
import { readdirSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";

const [folder] = process.argv.slice(2);
let cells = 0;
for (const name of readdirSync(folder).sort()) {
  const workbook = new ExcelJS.Workbook();
  // Without this it never comes back from a validation over a whole column.
  await workbook.xlsx.readFile(path.join(folder, name), { ignoreNodes: ["dataValidations"] });
  for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell((cell) => (cells += cell.value === null ? 0 : 1)));
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, cells }));
