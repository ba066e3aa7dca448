/**
 * Names articles as an office does: what they begin and end with stands once.
 * @example cite(["第二十一条", "第二十二条"]) // "第二十一、二十二条"
 */
export function cite(articles: readonly string[]): string {
  const once = [...new Set(articles)];
  const wholes = once.flatMap((article) => /^第([一二三四五六七八九十]+)条$/.exec(article)?.[1] ?? []);
  const parts = once.filter((article) => !/^第[一二三四五六七八九十]+条$/.test(article));
  return [...(wholes.length > 0 ? [`第${wholes.join("、")}条`] : []), ...parts].join("、");
}
