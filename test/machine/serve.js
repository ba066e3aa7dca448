// Serves a folder on this computer only: for `npm start` and for the browser tests.
const { createReadStream } = require("node:fs");
const { stat } = require("node:fs/promises");
const { createServer } = require("node:http");
const path = require("node:path");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file that a request means, or nothing when it lies outside the folder or is not there. */
async function fileFor(directory, url) {
  const wanted = decodeURIComponent(new URL(url, "http://localhost").pathname);
  const file = path.join(directory, wanted.endsWith("/") ? `${wanted}index.html` : wanted);
  if (path.relative(directory, file).startsWith("..")) return undefined;
  const facts = await stat(file).catch(() => undefined);
  return facts?.isFile() ? { file, size: facts.size } : undefined;
}

async function answer(directory, request, response) {
  const found = request.method === "GET" || request.method === "HEAD" ? await fileFor(directory, request.url).catch(() => undefined) : undefined;
  if (!found) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[path.extname(found.file).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(found.file).on("error", () => response.destroy()).pipe(response);
}

/** Port 0 takes a free one. Answers on this computer only. */
async function serve(directory, port = 0) {
  const server = createServer((request, response) => void answer(path.resolve(directory), request, response));
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

module.exports = { serve };
