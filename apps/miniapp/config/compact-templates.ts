import type { Compiler } from "webpack";

/**
 * What our own elements (`src/ui/*.weapp.tsx`) set and listen to, by WeChat's element. Taro writes every
 * attribute that WeChat knows, for each of sixteen levels: half of the file.
 */
export const USED: Record<string, string> = {
  view: "hover-class hover-stay-time aria-role aria-label",
  text: "",
  image: "src mode aria-label",
  input: `value type password placeholder disabled maxlength cursor-spacing focus confirm-type aria-label
    bindinput bindconfirm`,
  textarea: `value placeholder disabled maxlength auto-height cursor-spacing focus show-confirm-bar aria-label
    bindinput`,
  picker: "mode value start end bindchange",
  "scroll-view": "scroll-x aria-label",
  swiper: "current bindchange",
  "swiper-item": "",
  canvas: "type disable-scroll bindtouchstart bindtouchmove bindtouchend bindtouchcancel",
};

/** What every element has. */
const OF_ALL = ["style", "class", "id", "data-sid", "bindtap", "catchtouchmove"];

const ELEMENT = /<([a-z][\w-]*)((?:\s+[\w:-]+="[^"]*")+)/g;
const ATTRIBUTE = /\s+([\w:-]+)="[^"]*"/g;

/** Taro's templates with the attributes that are used, and nothing between the elements. */
const compact = (templates: string): string =>
  templates
    .replace(/>\s+</g, "><")
    .replace(/\s+/g, " ")
    .replace(ELEMENT, (whole, element: string, attributes: string) => {
      if (!(element in USED)) return whole;
      const used = USED[element]!.split(/\s+/);
      const kept = attributes.replace(ATTRIBUTE, (attribute, name: string) =>
        OF_ALL.includes(name) || used.includes(name) ? attribute : "",
      );
      return `<${element}${kept}`;
    });

/**
 * Makes WeChat's templates small. Taro's own setting for the spaces reads them as HTML, in which an input has
 * no end, and WeChat's compiler refuses what it leaves.
 */
export class CompactTemplates {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CompactTemplates", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: "CompactTemplates", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith(".wxml")) continue;
          compilation.updateAsset(name, new sources.RawSource(compact(String(asset.source()))));
        }
      });
    });
  }
}
