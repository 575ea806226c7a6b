import path from "node:path";
import { defineConfig } from "@tarojs/cli";
import webpack from "webpack";
import { version } from "../package.json";

const root = path.resolve(__dirname, "..");
const contract = path.resolve(root, "../../packages/schema/src");
const platform = process.env.TARO_ENV ?? "h5";

// The contract lies outside sourceRoot, and react-query ships private fields (ES2022): both must
// go through babel, or WeChat's engine meets syntax it does not know.
const compile = {
  include: [
    (file: string) => file.startsWith(contract) || /node_modules[\\/]@tanstack[\\/]/.test(file),
  ],
};

// A pixel is a pixel on every phone: rpx would shrink a 44 px target to 37 on a narrow one.
const pxtransform = { enable: false, config: {} };
const cssModules = {
  enable: true,
  config: { namingPattern: "module", generateScopedName: "[name]__[local]" },
} as const;

/** The browser asks the server it came from; WeChat needs a whole address. */
const apiUrl =
  platform === "h5" ? "/graphql" : (process.env.TARO_APP_API ?? "http://127.0.0.1:4000/graphql");

export default defineConfig<"webpack5">(() => ({
  projectName: "riqing",
  framework: "react",
  plugins: [path.join(__dirname, "spoken.ts")],
  designWidth: 375,
  deviceRatio: { 375: 1 },
  sourceRoot: "src",
  outputRoot: `dist/${platform}`,
  compiler: { type: "webpack5", prebundle: { enable: false } },
  cache: { enable: false },
  defineConstants: {
    API_URL: JSON.stringify(apiUrl),
    CLIENT: JSON.stringify(`${platform}/${version}`),
  },
  // The picture of shared cards: by a fixed name, because previews and WeChat ask for it by that.
  copy: {
    patterns: [{ from: "src/assets/", to: `dist/${platform}/assets/` }],
    options: {},
  },
  mini: {
    compile,
    optimizeMainPackage: { enable: true },
    // Looks of features know nothing of each other: none has to come before another.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform, cssModules },
    webpackChain(chain) {
      // WeChat's logic layer has none, and react-query makes one for each read.
      chain
        .plugin("abort")
        .use(webpack.ProvidePlugin, [
          { AbortController: [path.join(root, "src/polyfill/abort.ts"), "AbortController"] },
        ]);
      chain.performance.hints(false);
    },
  },
  h5: {
    compile,
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
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform, cssModules },
    webpackChain(chain) {
      // The kit and what reads for it are on every page: loaded once, instead of once with each.
      const kit = {
        test: /src[\\/](ui|shell|words)[\\/]|node_modules[\\/]@tanstack[\\/]/,
        name: "kit",
        chunks: "all",
        enforce: true,
      };
      chain.optimization.merge({ splitChunks: { cacheGroups: { kit } } });
      chain.performance.hints(false);
    },
  },
}));
