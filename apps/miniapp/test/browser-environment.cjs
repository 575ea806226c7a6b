const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom with what every browser has and jsdom has not: fetch, so that tests can use a real server. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.fetch = fetch;
    this.global.AbortController = AbortController;
    this.global.matchMedia = (media) => ({
      media,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    });
  }
};
