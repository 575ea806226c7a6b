import path from "node:path";
import { controlledComponent, getComponentsAlias } from "@tarojs/shared";
import webpack from "webpack";
import spoken from "../src/polyfill/aria.json";
import { USED } from "./compact-templates";

type Attributes = Readonly<Record<string, string>>;

interface Context {
  registerMethod: (method: { name: string; fn: (platform: Platform) => void }) => void;
  modifyWebpackChain: (change: (given: { chain: Chain }) => void) => void;
}

/** What is used here of webpack-chain. */
interface Chain {
  plugin: (name: string) => { use: (plugin: unknown, options: readonly unknown[]) => unknown };
  resolve: {
    alias: { delete: (name: string) => unknown; set: (name: string, file: string) => unknown };
  };
}

interface Platform {
  template?: {
    mergeComponents: (context: Context, patch: typeof spoken) => void;
    internalComponents: Readonly<Record<string, Attributes>>;
  };
  runtimePath: string | string[];
}

const polyfill = (name: string) => path.join(__dirname, "../src/polyfill", name);

/** By element, the short names under which a page tells WeChat of it and its attributes. */
type Names = Record<string, Record<string, string>>;

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Those of the elements that we use: Taro's list of all there are is 14 kB, and it works them out on the phone. */
const used = (names: Names): Names =>
  Object.fromEntries(
    Object.entries(names).flatMap(([element, { _num, ...attributes }]) => {
      // A view without attributes or taps is another element to Taro.
      const plain = element.replace(/^(static|pure|catch|click)-/, "");
      if (plain === "#text") return [[element, { _num }]];
      if (!(plain in USED)) return [];
      const ours = USED[plain]!.split(/\s+/).map(camel);
      const kept = Object.entries(attributes).filter(([name]) => ours.includes(name));
      return [[element, { _num, ...Object.fromEntries(kept) }]];
    }),
  ) as Names;

/**
 * Taro's templates for WeChat leave out what its screen reader says: this puts it in. The page gets the names
 * that the templates are written with, by `src/polyfill/shared.weapp.ts`.
 */
export default (context: Context) => {
  let names: Names = {};
  context.registerMethod({
    name: "onSetupClose",
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(context, spoken);
      names = used(getComponentsAlias(platform.template.internalComponents) as Names);
      platform.runtimePath = polyfill("runtime.weapp.ts");
    },
  });
  context.modifyWebpackChain(({ chain }) => {
    if (process.env.TARO_ENV !== "weapp") return;
    const controlled = Object.keys(names).filter((element) => controlledComponent.has(element));
    const known = { ELEMENTS: JSON.stringify(names), CONTROLLED: JSON.stringify(controlled) };
    chain.plugin("elements").use(webpack.DefinePlugin, [known]);
    chain.resolve.alias.delete("@tarojs/shared");
    chain.resolve.alias.set("@tarojs/shared$", polyfill("shared.weapp.ts"));
  });
};
