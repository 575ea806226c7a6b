import path from "node:path";
import spoken from "../src/polyfill/aria.json";

interface Context {
  registerMethod: (method: { name: string; fn: (platform: Platform) => void }) => void;
}

interface Platform {
  template?: { mergeComponents: (context: Context, patch: typeof spoken) => void };
  runtimePath: string | string[];
}

/** Taro's templates for WeChat leave out what its screen reader says. This puts it in. */
export default (context: Context) => {
  context.registerMethod({
    name: "onSetupClose",
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(context, spoken);
      platform.runtimePath = [
        platform.runtimePath,
        path.join(__dirname, "../src/polyfill/aria.ts"),
      ].flat();
    },
  });
};
