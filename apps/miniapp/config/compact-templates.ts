import type { Compiler } from "webpack";

/**
 * Takes the spaces between the elements out of WeChat's templates. Taro's own setting for that reads them as
 * HTML, in which an input has no end, and WeChat's compiler refuses what it leaves.
 */
export class CompactTemplates {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CompactTemplates", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: "CompactTemplates", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith(".wxml")) continue;
          const text = String(asset.source()).replace(/>\s+</g, "><").replace(/\s+/g, " ");
          compilation.updateAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}
