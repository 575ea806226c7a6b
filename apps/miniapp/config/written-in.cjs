/**
 * Writes into a library what this build knows and the library asks while it runs, so that what the answers rule
 * out is left out. `texts`: what stands there, once, and what is to stand there.
 */
module.exports = function writtenIn(source) {
  return Object.entries(this.getOptions().texts).reduce((text, [old, put]) => {
    if (text.split(old).length !== 2) throw new Error(`Not once there: ${old}`);
    return text.replace(old, () => put);
  }, source);
};
