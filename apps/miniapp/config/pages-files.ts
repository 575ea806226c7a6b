import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Compiler, sources } from "webpack";
import { MAIN_PAGES, MEMBER_PAGES } from "../src/shell/pages";

const NAME = "PagesFiles";
const START = "index.html";
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Runs before anything is loaded: asks for the files of the page at once, not after those of the app. */
const ask = (files: Readonly<Record<string, readonly string[]>>, signIn: string, todo: string) =>
  `(function(files){` +
  `var of=files[location.hash.slice(1).split("?")[0]]||files["${todo}"];` +
  `try{if(!localStorage.getItem("riqing.session"))of=of.concat(files["${signIn}"])}catch(e){}` +
  `of.forEach(function(file){var link=document.createElement("link");link.rel="preload";` +
  `link.as=/css$/.test(file)?"style":"script";link.href=file;document.head.appendChild(link)})` +
  `})(${JSON.stringify(files)})`;

/**
 * What the browser's build has beside its files: the same files compressed, a start page that asks early for
 * what a page needs, and a service worker that keeps the pages which everybody uses.
 */
export class PagesFiles {
  /** `early`: a script of the start page that runs before everything else is asked for. */
  constructor(private readonly early: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const textOf = (name: string) =>
          compilation.getAsset(name)?.source.source().toString() ?? "";
        const filesOfPage = (page: string) =>
          compilation.chunkGroups
            .filter(({ origins }) =>
              origins.some(({ request }) => request?.replaceAll("\\", "/").endsWith(page)),
            )
            .flatMap((group) => group.getFiles())
            .map((file) => `/${file}`);
        const pages = Object.fromEntries(
          Object.values(MEMBER_PAGES).map((page) => [page, filesOfPage(page)]),
        );

        const { signIn, todo } = MAIN_PAGES;
        const script = `<script>${this.early};${ask(pages, signIn, todo)}</script>`;
        const start = textOf(START).replace("</title>", `</title>${script}`);
        compilation.updateAsset(START, new sources.RawSource(start));

        const first = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
        const kept = new Set([...first.map((file) => `/${file}`), ...Object.values(pages).flat()]);
        const build = createHash("sha256")
          .update(start)
          .update([...kept].join())
          .digest("hex");
        const worker = readFileSync(path.join(__dirname, "service-worker.js"), "utf8");
        compilation.emitAsset(
          "service-worker.js",
          new sources.RawSource(
            `const BUILD = "${build.slice(0, 16)}";\nconst FILES = ${JSON.stringify([...kept])};\n${worker}`,
          ),
        );

        const texts = compilation
          .getAssets()
          .filter(({ name }) => /\.(js|css|html|svg)$/.test(name));
        await Promise.all(
          texts.map(async ({ name, source }) => {
            const plain = source.buffer();
            if (plain.length < 1_024) return;
            compilation.emitAsset(`${name}.br`, new sources.RawSource(await brotli(plain, best)));
            compilation.emitAsset(
              `${name}.gz`,
              new sources.RawSource(await gzipped(plain, { level: 9 })),
            );
          }),
        );
      });
    });
  }
}
