/**
 * Starts Taro without the workspace's .swcrc. That file speaks to the api's compiler; Taro reads its
 * configuration through an older swc of its own, which does not know every word in it.
 */
const { createRequire } = require("node:module");

const cli = require.resolve("@tarojs/cli/package.json");
const helper = createRequire(cli).resolve("@tarojs/helper");
const register = createRequire(helper).resolve("@swc/register");
const swc = createRequire(register)("@swc/core");

const { transformSync } = swc;
swc.transformSync = (code, options) => transformSync(code, { ...options, swcrc: false });

require("@tarojs/cli/bin/taro");
