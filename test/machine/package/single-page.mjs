import { createHash } from "node:crypto";

/** Inside a script element of a page, these would end or hide it. In a string and in a pattern the escape means the same. */
const inPage = (script) => script.replaceAll("\r\n", "\n").replace(/<(?=\/script|!--)/gi, () => "\\x3c");

const hashOf = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** Nothing may come from anywhere but the page itself; its scripts are known by their hashes. The grid writes styles, as in the served page. */
const policy = (scripts) =>
  `default-src 'none'; script-src ${scripts.map(hashOf).join(" ")}; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'none'`;

/**
 * The workbench as one page that opens from a folder.
 * @param page the workbench's page, without scripts.
 * @param scripts in the order in which they run.
 * @param workers texts of the scripts that the program starts as workers, by the id under which it looks for them.
 */
export function singlePage(page, scripts, workers) {
  const codes = scripts.map(inPage);
  if (codes.some((code) => code.includes("\r"))) throw new Error("a carriage return in a script: a browser would read another text than its hash was made of");
  const data = Object.entries(workers).map(([id, text]) => `    <script type="text/plain" id="${id}">${inPage(text)}</script>\n`);
  return page
    .replace("<title>", () => `<meta http-equiv="Content-Security-Policy" content="${policy(codes)}" />\n    <title>`)
    .replace("  </body>", () => `${data.join("")}${codes.map((code) => `    <script>${code}</script>\n`).join("")}  </body>`);
}
