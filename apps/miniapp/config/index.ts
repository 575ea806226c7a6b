import path from "node:path";
import { defineConfig } from "@tarojs/cli";
import webpack from "webpack";
import { version } from "../package.json";
import { CompactTemplates } from "./compact-templates";
import { earlyRead } from "./early-read";
import { PagesFiles } from "./pages-files";

const root = path.resolve(__dirname, "..");
const contract = path.resolve(root, "../../packages/schema/src");
const platform = process.env.TARO_ENV ?? "h5";

// The contract lies outside sourceRoot, and react-query and @noble ship private fields (ES2022): all must
// go through babel, or WeChat's engine meets syntax it does not know.
const compile = {
  include: [
    (file: string) =>
      file.startsWith(contract) || /node_modules[\\/]@(tanstack|noble)[\\/]/.test(file),
  ],
};

// A pixel is a pixel on every phone: rpx would shrink a 44 px target to 37 on a narrow one.
const pxtransform = { enable: false, config: {} };
const cssModules = (generateScopedName: string) =>
  ({ enable: true, config: { namingPattern: "module", generateScopedName } }) as const;

const terser = {
  compress: true,
  keep_fnames: false,
  output: {
    ecma: 2017,
    ascii_only: false,
    comments: false,
    keep_quoted_props: false,
    quote_keys: false,
  },
};

/** What engines know that are in use: the same as `browserslist` in package.json. */
const environment = {
  arrowFunction: true,
  const: true,
  destructuring: true,
  templateLiteral: true,
};

const ours = /(apps[\\/]miniapp|packages[\\/]schema)[\\/]src[\\/]/;

/** How the browser's build is cut into files. */
const splitChunks = {
  maxAsyncRequests: 8,
  cacheGroups: {
    taro: false,
    // Changes with a library, and so seldom: browsers keep it from release to release.
    // Only what the start needs: a library of one page stays with that page.
    vendor: {
      test: /node_modules[\\/]/,
      name: "vendor",
      chunks: "initial",
      enforce: true,
      priority: 200,
    },
    // What nearly every page uses.
    kit: { name: "kit", chunks: "all", minChunks: 10, enforce: true, priority: 100 },
    // What some pages share: a file for each set of pages, unless it would be very small.
    shared: {
      test: ours,
      chunks: "async",
      minChunks: 2,
      minSize: 12_000,
      priority: 50,
      reuseExistingChunk: true,
    },
  },
};

/** What WeChat's build knows of itself, by library. */
const WRITTEN_IN = {
  // What Taro answers React's reconciler: `hostConfig` in @tarojs/react.
  reconciler: {
    file: /react-reconciler\.production\.min\.js$/,
    texts: {
      "$$$hostConfig.supportsMutation": "true",
      "$$$hostConfig.supportsPersistence": "false",
      "$$$hostConfig.supportsHydration": "false",
      "$$$hostConfig.supportsMicrotasks": "true",
      "$$$hostConfig.supportsTestSelectors": "false",
    },
  },
  // Nothing here writes HTML: nothing has to read it.
  html: {
    file: /@tarojs[\\/]runtime[\\/]dist[\\/]dom-external[\\/]inner-html[\\/]html\.js$/,
    texts: { "parser(html, ownerDocument)": "[]" },
  },
};

/** The browser asks the server it came from; WeChat needs a whole address. */
const apiUrl =
  platform === "h5" ? "/graphql" : (process.env.TARO_APP_API ?? "http://127.0.0.1:4000/graphql");

/** What says to the server which of our clients asks. */
const client = `${platform}/${version}`;

export default defineConfig<"webpack5">(() => ({
  projectName: "riqing",
  framework: "react",
  plugins: [path.join(__dirname, "elements.ts")],
  designWidth: 375,
  deviceRatio: { 375: 1 },
  sourceRoot: "src",
  outputRoot: `dist/${platform}`,
  compiler: { type: "webpack5", prebundle: { enable: false } },
  cache: { enable: false },
  defineConstants: {
    API_URL: JSON.stringify(apiUrl),
    CLIENT: JSON.stringify(client),
    WIDE_SCREENS: JSON.stringify(platform === "h5"),
  },
  // The picture of shared cards: by a fixed name, because previews and WeChat ask for it by that.
  copy: {
    patterns: [
      { from: "src/assets/", to: `dist/${platform}/assets/` },
      ...(platform === "weapp"
        ? [{ from: "src/sitemap.json", to: "dist/weapp/sitemap.json" }]
        : []),
    ],
    options: {},
  },
  mini: {
    compile,
    optimizeMainPackage: { enable: true },
    runtime: { enableInnerHTML: false },
    // Taro's own settings write each Chinese character as six.
    terser: { enable: true, config: terser },
    // Looks of features know nothing of each other: none has to come before another.
    miniCssExtractPluginOption: { ignoreOrder: true },
    // Names are for people who read the page's source; nobody reads WeChat's, where each is 15 bytes too long.
    postcss: { pxtransform, cssModules: cssModules("[hash:base64:6]") },
    webpackChain(chain) {
      // WeChat's logic layer has none, and react-query makes one for each read.
      chain
        .plugin("abort")
        .use(webpack.ProvidePlugin, [
          { AbortController: [path.join(root, "src/polyfill/abort.ts"), "AbortController"] },
        ]);
      // A file of its own in the reports' package; see shell/late-tokens.weapp.ts.
      chain
        .plugin("tokens")
        .use(webpack.EntryPlugin, [
          root,
          path.join(root, "src/shell/tokens/late.ts"),
          { name: "pages/voices/tokens" },
        ]);
      for (const [name, { file, texts }] of Object.entries(WRITTEN_IN)) {
        chain.module
          .rule(name)
          .test(file)
          .use(name)
          .loader(path.join(__dirname, "written-in.cjs"))
          .options({ texts });
      }
      chain.plugin("compactTemplates").use(CompactTemplates);
      chain.merge({ output: { environment } });
      chain.performance.hints(false);
    },
  },
  h5: {
    compile,
    terser: { enable: true, config: terser },
    publicPath: "/",
    staticDirectory: "static",
    router: { mode: "hash" },
    output: {
      filename: "js/[name].[contenthash:8].js",
      chunkFilename: "js/[name].[contenthash:8].js",
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: "css/[name].[contenthash:8].css",
      chunkFilename: "css/[name].[contenthash:8].css",
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      pxtransform,
      cssModules: cssModules("[name]__[local]"),
    },
    webpackChain(chain) {
      chain.resolve.alias
        .set("@tarojs/components/dist/components$", path.join(root, "src/shell/taro-elements.ts"))
        .set(
          "@tarojs/components/dist/taro-components/taro-components.css$",
          path.join(root, "src/polyfill/empty.css"),
        )
        // A renderer of a tenth of the size: decision 74.
        .set("react$", "preact/compat")
        .set("react-dom$", "preact/compat")
        .set("react-dom/client$", "preact/compat/client")
        .set("react/jsx-runtime$", "preact/jsx-runtime");
      chain.optimization.merge({ splitChunks });
      chain.plugin("pagesFiles").use(PagesFiles, [earlyRead(apiUrl, client)]);
      chain.merge({ output: { environment } });
      chain.performance.hints(false);
    },
  },
}));
