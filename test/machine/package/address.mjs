/** Where the site will stand. Only what can go into a manifest and a web server's configuration as it is. */
const form = /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~-]+)*\/?$/;

/**
 * @returns {{ base: string, origin: string }} the address without its last slash.
 * @throws with a sentence on what is wrong with it.
 * @example siteAddress("https://intranet.example/kaohe/") // { base: "https://intranet.example/kaohe", origin: "https://intranet.example" }
 */
export function siteAddress(text) {
  if (text === undefined) throw new Error("请说明网址，例如 npm run package -- --url https://intranet.example/kaohe（give the address of the site）");
  if (/^http:/i.test(text)) throw new Error(`${text}：Excel 只接受 https 的网址，请先为服务器配证书（Excel takes https only）`);
  if (!form.test(text) || !URL.canParse(text)) throw new Error(`${text}：网址要写成 https://主机名[:端口][/文件夹]，不带空格、问号、井号、文件名以外的符号（write https://host[:port][/folder]）`);
  const { origin, pathname } = new URL(text);
  if (/\/[^/]+\.(html?|xml|js)$/i.test(pathname)) throw new Error(`${text}：要的是网站文件夹的网址，不是某个文件的（the address of a folder, not of a file）`);
  if (/\/\.{1,2}(\/|$)/.test(text.slice("https://".length))) throw new Error(`${text}：网址里不能有 . 或 .. 文件夹（no . or .. folders）`);
  return { base: `${origin}${pathname.replace(/\/$/, "")}`, origin };
}
