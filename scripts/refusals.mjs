/**
 * Reads from the code which refusals each mutation can answer. It starts at the resolver's method, goes
 * through every function that is named there, and collects the codes at each place that refuses.
 * `pnpm contract` writes the result down, and the schema shows it in the mutations' descriptions.
 *
 * The TypeScript compiler knows which codes a place can refuse with: they are the type of the value that
 * is passed there. After `if (refusal === "TASK_ALREADY_DONE") return task`, that code is no longer in the
 * type. For this, the return types `Refusal | null` of the policies are removed from the text that the
 * compiler reads, so that it infers the exact codes.
 *
 * What modules provide to a registry is followed: a call through the interface of its providers goes to
 * all of them. Not followed are listeners of hooks and calls through other interfaces (the ports, the
 * ORM). If a mutation refuses with a code that is missing here, its story fails (apps/api/test/listed-refusals.ts).
 */
import { join } from "node:path";
import ts from "typescript-api";
import { COMMON_REFUSALS } from "../packages/schema/src/refusals.ts";
import { repository } from "./build.mjs";

/** The names the code uses: the function that throws a reason unless it is null, and what is thrown. */
const REFUSE = "refuseIf";
const ERROR = "RefusedError";
/** The return type of a policy. */
const POLICY = /^(Promise<)?Refusal \| null>?$/;

/** No policy has more codes than this; a type with more is the whole list, and says nothing. */
const MOST_CODES = 20;

const read = (fileName) => ts.sys.readFile(fileName);
const inOrder = (a, b) => (a < b ? -1 : 1);
const src = join(repository, "apps/api/src/");
const isOurs = ({ fileName }) => fileName.startsWith(src) && !fileName.endsWith(".test.ts");

/** The text of a file without the return types of its policies; everything else stays in its place. */
function withoutPolicyTypes(fileName, text) {
  let left = text;
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body && node.type && POLICY.test(node.type.getText())) {
      const colon = node.type.pos - 1;
      left = left.slice(0, colon) + " ".repeat(node.type.end - colon) + left.slice(node.type.end);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true));
  return left;
}

function compile() {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), read);
  const only = { ...config, include: ["apps/api/src"], exclude: ["**/*.test.ts"] };
  const { options, fileNames } = ts.parseJsonConfigFileContent(only, ts.sys, repository);
  const host = ts.createCompilerHost(options);
  host.readFile = (fileName) => {
    const text = read(fileName);
    return text && isOurs({ fileName }) ? withoutPolicyTypes(fileName, text) : text;
  };
  return ts.createProgram(fileNames, options, host);
}

/** The codes of each mutation besides those that any operation may answer, sorted. Throws where a type does not say which codes are possible. */
export function refusalsOfMutations() {
  const program = compile();
  const checker = program.getTypeChecker();
  const seen = new Map();

  /** Where the thing that an identifier names is declared, in whichever file. */
  function declarationsOf(node) {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    const isAlias = symbol && symbol.flags & ts.SymbolFlags.Alias;
    return (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
  }

  /** By each member of an interface of providers: what the providers have in its place. */
  const provided = new Map();
  const collect = (node) => {
    ts.forEachChild(node, collect);
    const isProvided =
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "provide";
    if (!isProvided) return;
    const [, provider] = node.arguments;
    const brought = checker.getTypeAtLocation(provider);
    if (brought.isTypeParameter()) return;
    for (const { name, declarations = [] } of checker.getContextualType(provider).getProperties())
      for (const member of declarations) {
        const own = brought.getProperty(name)?.declarations ?? [];
        if (own.includes(member))
          throw new Error(`${provider.getText()}: say "satisfies", so that its own code is found`);
        provided.set(member, [...(provided.get(member) ?? []), ...own]);
      }
  };
  program.getSourceFiles().filter(isOurs).forEach(collect);

  function codesAt(expression) {
    const type = checker.getTypeAtLocation(expression);
    const known = (type.isUnion() ? type.types : [type]).filter(
      ({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Never)),
    );
    if (known.length <= MOST_CODES && known.every((one) => one.isStringLiteral()))
      return known.map(({ value }) => value);
    const file = expression.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(expression.getStart());
    const place = `${file.fileName.slice(repository.length)}:${line + 1}`;
    throw new Error(
      `${place}: the type of ${expression.getText()} does not say which refusals are possible`,
    );
  }

  /** The codes that a declaration refuses with itself, and the functions that it names. */
  function look(declaration) {
    const known = seen.get(declaration);
    if (known) return known;
    const codes = new Set();
    const names = new Set();
    seen.set(declaration, { codes, names });
    const visit = (node) => {
      if (ts.isTypeNode(node) || ts.isDecorator(node)) return;
      const refuses =
        (ts.isCallExpression(node) && node.expression.getText() === REFUSE) ||
        (ts.isNewExpression(node) && node.expression.getText() === ERROR);
      if (refuses) for (const code of codesAt(node.arguments[0])) codes.add(code);
      if (ts.isIdentifier(node)) {
        for (const one of declarationsOf(node)) {
          const runs = ts.isFunctionLike(one) ? one.body : ts.isVariableDeclaration(one);
          if (runs && isOurs(one.getSourceFile()) && one.name.text !== REFUSE) names.add(one);
          for (const brought of provided.get(one) ?? []) names.add(brought);
        }
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(declaration, visit);
    return { codes, names };
  }

  function reachedFrom(declaration) {
    const reached = new Set([declaration]);
    const codes = new Set();
    for (const one of reached) {
      const { codes: own, names } = look(one);
      for (const code of own) codes.add(code);
      for (const next of names) reached.add(next);
    }
    return [...codes].filter((code) => !COMMON_REFUSALS.includes(code)).toSorted(inOrder);
  }

  const isMutation = (node) =>
    ts.isMethodDeclaration(node) &&
    (ts.getDecorators(node) ?? []).some(
      ({ expression }) =>
        ts.isCallExpression(expression) && expression.expression.getText() === "Mutation",
    );
  const table = {};
  const find = (node) => {
    if (isMutation(node)) table[node.name.getText()] = reachedFrom(node);
    else ts.forEachChild(node, find);
  };
  program.getSourceFiles().filter(isOurs).forEach(find);
  return Object.fromEntries(Object.entries(table).toSorted(([a], [b]) => inOrder(a, b)));
}
