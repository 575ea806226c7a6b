import { MAIN_PAGES, MEMBER_PACKAGES, SUBPACKAGES, TABS } from "./shell/pages";
import theme from "./theme.json";
import { NAMES } from "./words/names";

/** WeChat swaps these with the theme by itself; in the browser our own bars follow the tokens. */
const colour = <Name extends keyof typeof theme.light>(name: Name) =>
  process.env.TARO_ENV === "h5" ? theme.light[name] : `@${name}`;

const rootOf = (folder: string): string => folder.slice(1, -1);

/** Taro names a page by its path inside the folder of its package. */
const pathsOf = (folder: string, pages: Readonly<Record<string, string>>): string[] =>
  Object.values(pages).map((path) => path.slice(folder.length));

export default defineAppConfig({
  pages: pathsOf("/", MAIN_PAGES),
  subPackages: Object.entries(SUBPACKAGES).map(([folder, pages]) => ({
    root: rootOf(folder),
    pages: pathsOf(folder, pages),
  })),
  preloadRule: {
    [MAIN_PAGES.todo.slice(1)]: {
      network: "all",
      packages: Object.keys(MEMBER_PACKAGES).map(rootOf),
    },
  },
  sitemapLocation: "sitemap.json",
  window: {
    navigationBarTitleText: NAMES.product,
    navigationBarBackgroundColor: colour("bar"),
    navigationBarTextStyle: colour("barText") as "black",
    backgroundColor: colour("page"),
    backgroundTextStyle: "dark",
  },
  // Custom: the bar is drawn by each tab page, the same in both builds, and scales with large type.
  tabBar: {
    custom: true,
    color: colour("tabText"),
    selectedColor: colour("tabOn"),
    backgroundColor: colour("tab"),
    borderStyle: colour("tabLine") as "white",
    list: Object.entries(TABS).map(([tab, path]) => ({
      pagePath: path.slice(1),
      text: NAMES.tabs[tab as keyof typeof TABS],
    })),
  },
  lazyCodeLoading: "requiredComponents",
  darkmode: true,
  themeLocation: "theme.json",
  // A sliding page carries a transform, inside which nothing can stay fixed to the screen.
  animation: false,
});
