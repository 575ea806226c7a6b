const { createHash } = require("node:crypto");

/** The same for a class's file and a name in it: a class and the one it extends may name a part alike. */
const shortNameOf = (file, name) =>
  `$${createHash("sha256").update(`${file} ${name}`).digest("base64url").slice(0, 4).replaceAll("-", "$")}`;

/**
 * Makes private parts of classes ordinary ones with short names. Phones of 2020 do not know private parts, and
 * what Babel writes for them otherwise, a map for each part, is a fifth of react-query.
 */
module.exports = ({ types: t }) => ({
  name: "private-names",
  visitor: {
    Program(program, { filename }) {
      // The package and its file, not where it lies: builds of the same sources are the same.
      const file = filename.replaceAll("\\", "/").split("/node_modules/").at(-1);
      const own = ({ id }) => t.identifier(shortNameOf(file, id.name));
      program.traverse({
        ClassPrivateProperty(path) {
          const { key, value } = path.node;
          if (path.node.static) throw path.buildCodeFrameError("A static private part");
          // Without a value it need not be there until it is set.
          if (value) path.replaceWith(t.classProperty(own(key), value));
          else path.remove();
        },
        ClassPrivateMethod(path) {
          const { kind, key, params, body, async, generator } = path.node;
          if (path.node.static) throw path.buildCodeFrameError("A static private part");
          path.replaceWith(
            t.classMethod(kind, own(key), params, body, false, false, generator, async),
          );
        },
        PrivateName(path) {
          if (path.parentPath.isBinaryExpression()) throw path.buildCodeFrameError("`#part in`");
          path.replaceWith(own(path.node));
        },
      });
    },
  },
});
