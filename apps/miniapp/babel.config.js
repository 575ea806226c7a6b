const taro = require("babel-preset-taro");
const privateNames = require("./config/private-names.cjs");

/**
 * Taro's preset, told to rewrite only the uses of a feature that an engine gets wrong, not every use of it:
 * else each `?.` and each taken-apart parameter is written out for phones that know them.
 */
const preset = (api) => {
  const given = taro(api, { framework: "react", ts: true, compiler: "webpack5" });
  const [, options] = given.overrides
    .flatMap(({ presets }) => presets ?? [])
    .find(([, one]) => one && "useBuiltIns" in one);
  options.bugfixes = true;
  return given;
};

module.exports = {
  presets: [preset],
  overrides: [{ test: /node_modules/, plugins: [privateNames] }],
};
