import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A member of Office.js as @types/office-js declares it. */
export interface OfficeMember {
  /** @example "Worksheet.autoFilter" */
  readonly name: string;
  /** The requirement set that it, or what it is a member of, came with; nothing where none is named. */
  readonly since: { readonly set: string; readonly version: string } | undefined;
}

export interface OfficeUse {
  readonly member: OfficeMember;
  /** File and line. */
  readonly at: string;
  /** Requirement sets without which this is not reached, by what the code around it asks; each as "ExcelApi 1.13". */
  readonly guards: readonly string[];
  /** Said in an object that is handed over, not asked of one. */
  readonly handedOver: boolean;
}

const filesIn = (folder: string): readonly string[] => readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts")).map((file) => path.join(folder, file));

export interface OfficeProgram {
  readonly used: readonly OfficeUse[];
  readonly stoodInFor: readonly OfficeMember[];
}

/** Asks the TypeScript checker what `used` uses of Office.js, and what `sim` stands in for. */
export function officeMembers(used: string, sim: string): OfficeProgram {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile("tsconfig.json", (file) => readFileSync(file, "utf8")).config, ts.sys, ".");
  const [usedFiles, simFiles] = [filesIn(used), filesIn(sim)];
  const program = ts.createProgram({ rootNames: [...usedFiles, ...simFiles], options });
  const checker = program.getTypeChecker();
  const sourceOf = (file: string): ts.SourceFile => program.getSourceFile(file) ?? fail(`${file} is not in the program`);
  const uses = usedFiles.map(sourceOf).flatMap((source) => usesIn(source, checker));
  const handedOver = new Set(uses.flatMap((use) => (use.handedOver ? use.member.name : [])));
  const simSources = simFiles.map(sourceOf);
  return {
    used: uses,
    stoodInFor: [
      ...simSources.flatMap((source) => standInsIn(source, checker)),
      // What is handed over, the stand-in has to look at.
      ...simSources.flatMap((source) => usesIn(source, checker)).flatMap(({ member }) => (handedOver.has(member.name) ? member : [])),
    ],
  };
}

function fail(because: string): never {
  throw new Error(because);
}

const everyNode = (root: ts.Node): readonly ts.Node[] => {
  const nodes: ts.Node[] = [root];
  ts.forEachChild(root, (child) => void nodes.push(...everyNode(child)));
  return nodes;
};

const isOfficeDeclaration = (declaration: ts.Declaration): boolean => declaration.getSourceFile().fileName.includes("@types/office-js");

/** `load` every object has that can be loaded; what is loaded is counted by itself. */
const notCounted = new Set(["load"]);

function memberOf(symbol: ts.Symbol | undefined): OfficeMember | undefined {
  const declaration = symbol?.declarations?.find(isOfficeDeclaration);
  if (!symbol || !declaration || ts.isEnumMember(declaration) || isTypeOnly(declaration)) return undefined;
  const owner = ownerOf(declaration);
  if (notCounted.has(symbol.name)) return undefined;
  return { name: `${owner.name}.${symbol.name}`, since: sinceOf(declaration) ?? (owner.node && sinceOf(owner.node)) };
}

/** Names of types, namespaces and enumerations are not there when the program runs, or do nothing. */
const isTypeOnly = (declaration: ts.Declaration): boolean => ts.isModuleDeclaration(declaration) || ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration) || ts.isEnumDeclaration(declaration) || ts.isClassDeclaration(declaration) || ts.isParameter(declaration);

function ownerOf(declaration: ts.Node): { readonly name: string; readonly node?: ts.Node } {
  for (let node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) return { name: node.name?.text ?? "?", node };
    if (ts.isFunctionDeclaration(node) && node.name) return { name: `${node.name.text}()`, node };
    if (ts.isModuleDeclaration(node)) return { name: node.name.text };
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return { name: node.name.text };
  }
  return { name: "?" };
}

function sinceOf(declaration: ts.Node): OfficeMember["since"] {
  const comment = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  const found = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/.exec(comment) ?? /\| (SharedRuntime) (\d+\.\d+)\}/.exec(comment);
  return found?.[1] && found[2] ? { set: found[1], version: found[2] } : undefined;
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly OfficeUse[] {
  return everyNode(source).flatMap((node) => {
    const found = symbolsAt(node, checker).flatMap((symbol) => memberOf(symbol) ?? []);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return found.map((member) => ({ member, at: `${path.basename(source.fileName)}:${line + 1}`, guards: guardsOf(node, checker), handedOver: isSaid(node) }));
  });
}

/** What a node reads or sets of an object, or loads of it, or says of an object that Office.js is to take. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)];
  if (ts.isElementAccessExpression(node)) {
    const keys = checker.getTypeAtLocation(node.argumentExpression);
    const object = checker.getTypeAtLocation(node.expression);
    return (keys.isUnion() ? keys.types : [keys]).flatMap((key) => (key.isStringLiteral() ? [object.getProperty(key.value)] : []));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? [checker.getTypeAtLocation(node.parent).getProperty(name.text)] : [];
  }
  if (isSaid(node) && ts.isIdentifier(node.name)) {
    return [checker.getContextualType(node.parent)?.getProperty(node.name.text)];
  }
  return isLoad(node) ? loadedBy(node, checker) : [];
}

const isSaid = (node: ts.Node): node is ts.PropertyAssignment | ts.ShorthandPropertyAssignment => ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);

const isLoad = (node: ts.Node): node is ts.CallExpression => ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load";

/** Every step of every path that is loaded. @throws where one leads nowhere. */
function loadedBy({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const [names] = given;
  if (!ts.isPropertyAccessExpression(expression) || !names || !ts.isStringLiteral(names)) return fail("what is loaded is not written out");
  const start = checker.getTypeAtLocation(expression.expression);
  return names.text.split(",").flatMap((way) => {
    let type = start;
    return way.split("/").map((step) => {
      const symbol = type.getProperty(step) ?? fail(`${checker.typeToString(type)} has no ${step} to load`);
      const next = checker.getTypeOfSymbol(symbol);
      type = step === "items" ? (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next) : next;
      return symbol;
    });
  });
}

/** The sets without which a node is not reached: by conditions around it, early returns before it, or those of everyone who calls the function it is in. */
function guardsOf(node: ts.Node, checker: ts.TypeChecker, seen: ReadonlySet<ts.Node> = new Set()): readonly string[] {
  const guards: string[] = [];
  for (let [child, parent] = [node, node.parent]; !ts.isSourceFile(child); [child, parent] = [parent, parent.parent]) {
    if (ts.isConditionalExpression(parent) && child === parent.whenTrue) guards.push(...asked(parent.condition));
    if (ts.isIfStatement(parent) && child === parent.thenStatement) guards.push(...asked(parent.expression));
    if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && child === parent.right) guards.push(...asked(parent.left));
    if (ts.isBlock(parent)) guards.push(...parent.statements.slice(0, parent.statements.findIndex((each) => each === child)).flatMap(leftUnless));
    const named = nameOfFunction(child);
    if (named && !seen.has(named)) {
      const callers = everyNode(child.getSourceFile()).filter((each) => ts.isIdentifier(each) && each !== named && each.text === named.text && checker.getSymbolAtLocation(each) === checker.getSymbolAtLocation(named));
      const [first, ...others] = callers.map((each) => guardsOf(each, checker, new Set([...seen, named])));
      guards.push(...(first ?? []).filter((guard) => others.every((other) => other.includes(guard))));
    }
    if (!(parent as ts.Node | undefined)) break;
  }
  return guards;
}

/** The name of a function that only its own file can call. */
function nameOfFunction(node: ts.Node): ts.Identifier | undefined {
  const isExported = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return ts.isFunctionDeclaration(node) && !isExported ? node.name : undefined;
}

/** Sets that hold where a condition does. */
function asked(condition: ts.Expression): readonly string[] {
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return [...asked(condition.left), ...asked(condition.right)];
  if (!ts.isCallExpression(condition)) return [];
  const words = condition.arguments.map((argument) => (ts.isStringLiteral(argument) ? argument.text : "?"));
  if (ts.isIdentifier(condition.expression) && condition.expression.text === "excelSupports") return [`ExcelApi ${words.join(" ")}`];
  return condition.expression.getText().endsWith(".isSetSupported") ? [words.join(" ")] : [];
}

/** What holds after `if (!supported) return`, or throw. */
function leftUnless(statement: ts.Statement): readonly string[] {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression) || statement.expression.operator !== ts.SyntaxKind.ExclamationToken) return [];
  const { thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return last && (ts.isReturnStatement(last) || ts.isThrowStatement(last)) ? asked(statement.expression.operand) : [];
}

/** What the literals given to `strict` and `proxyObject` name of the type that they stand in for. */
function standInsIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly OfficeMember[] {
  return everyNode(source).flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !node.typeArguments?.[0]) return [];
    const real = checker.getTypeFromTypeNode(node.typeArguments[0]);
    const members = node.expression.text === "proxyObject" ? node.arguments[2] : node.expression.text === "strict" ? node.arguments[1] : undefined;
    if (!members) return [];
    const names = node.expression.text === "strict" ? namesIn(members, checker) : namesOfProxy(members, checker);
    return names.flatMap((name) => memberOf(real.getProperty(name)) ?? []);
  });
}

const namesIn = (members: ts.Expression, checker: ts.TypeChecker): readonly string[] => checker.getTypeAtLocation(members).getProperties().map(({ name }) => name);

function namesOfProxy(members: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  const type = checker.getTypeAtLocation(members);
  const parts = ["reads", "writes", "others"].flatMap((part) => {
    const symbol = type.getProperty(part);
    return symbol ? checker.getNonNullableType(checker.getTypeOfSymbol(symbol)).getProperties().map(({ name }) => name) : [];
  });
  return [...parts, ...(type.getProperty("items") ? ["items"] : []), ...(type.getProperty("exists") ? ["isNullObject"] : [])];
}
