import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { WholeArticle } from "../../src/measures/articles";
import { articles } from "../../src/measures/articles";
import type { Parameter } from "../../src/measures/law";
import { standing } from "../../src/measures/parameters";

/** What the code has of one article: read off the doc comments of the measures and the imports of their tests. */
interface ArticleLine {
  readonly article: WholeArticle;
  readonly treatment: string;
  readonly parameters: readonly string[];
  readonly functions: readonly string[];
  /** Test files that import one of the functions. */
  readonly tests: readonly string[];
}

const folder = "src/measures";
const tests = "test/measures";

interface Documented {
  readonly name: string;
  readonly file: string;
  readonly articles: readonly string[];
}

/** Exported functions with the articles that their doc comment cites, "第十八条第四项" as well as "第二十一、二十二条". */
function documented(): readonly Documented[] {
  return readdirSync(folder).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), "utf8"), ts.ScriptTarget.Latest, true);
    return source.statements.flatMap((statement) => {
      const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (!exported) return [];
      const comment = ts.getJSDocCommentsAndTags(statement).map((doc) => doc.getText()).join(" ");
      const cited = [...comment.matchAll(/第([一二三四五六七八九十、]+)条/g)].flatMap(([, numbers]) => (numbers ?? "").split("、").map((number) => `第${number}条`));
      const names = ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : ts.isVariableStatement(statement) ? statement.declarationList.declarations.flatMap(({ name, initializer }) => (ts.isIdentifier(name) && initializer && ts.isArrowFunction(initializer) ? [name.text] : [])) : [];
      return names.map((name) => ({ name, file, articles: cited }));
    });
  });
}

/** Names that each test file imports from the measures. */
function imported(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    readdirSync(tests)
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => {
        const text = readFileSync(path.join(tests, file), "utf8");
        const names = [...text.matchAll(/import \{([^}]*)\} from "\.\.\/\.\.\/src\/measures\/[\w-]+"/g)].flatMap(([, list]) => (list ?? "").split(",").map((name) => name.trim()));
        return [file, new Set(names)] as const;
      }),
  );
}

export function articleTable(): readonly ArticleLine[] {
  const functions = documented();
  const usedBy = imported();
  const parameters = Object.entries<Parameter>(standing);
  return (Object.keys(articles) as WholeArticle[]).map((article) => {
    const names = functions.filter((one) => one.articles.includes(article)).map(({ name }) => name);
    return {
      article,
      treatment: articles[article].treatment,
      parameters: parameters.filter(([, parameter]) => parameter.article === article || parameter.article.startsWith(`${article}第`)).map(([key]) => key),
      functions: names,
      tests: [...usedBy].filter(([, imports]) => names.some((name) => imports.has(name))).map(([file]) => file),
    };
  });
}
