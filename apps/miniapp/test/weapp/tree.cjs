/** What a page has drawn: nodes as Taro sends them to WeChat. `v` is text, `cn` are the children. */

const children = (node) => node?.cn ?? [];

const all = (node) => children(node).flatMap((child) => [child, ...all(child)]);

/** Everything written under a node. */
const textOf = (node) => (node?.v ?? "") + children(node).map(textOf).join("");

/** The first node that fits, and all that contain it: innermost first. */
function pathTo(node, fits) {
  for (const child of children(node)) {
    const path = pathTo(child, fits);
    if (path) return [...path, node];
  }
  return node && fits(node) ? [node] : null;
}

/** The innermost element that says just that, or else says it among other things. */
const aroundText = (root, words) =>
  pathTo(root, (node) => node.v === undefined && textOf(node) === words) ??
  // Text nodes themselves take no events.
  pathTo(root, (node) => node.v === undefined && textOf(node).includes(words));

/** Writes one entry of setData: `root.cn.[0].cn.[1].v`. */
function write(target, path, value) {
  const keys = path
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .filter(Boolean);
  const last = keys.pop();
  let at = target;
  for (const key of keys) at = at[key] ??= {};
  at[last] = value;
}

/** The text of each template at the outermost level, by the name that a node gives of itself. */
const templatesOf = (wxml) =>
  new Map(
    [
      ...wxml.matchAll(
        /<template name="tmpl_0_(\w+?)(_focus)?">(.*?)<\/template>(?=<template name|$)/gs,
      ),
    ].map(([, name, , text]) => [name, text]),
  );

/** Which node it is, which template draws it, and what is in it. */
const OF_THE_TREE = ["sid", "nn", "cn"];

/** What nodes carry, and no template gives to WeChat: it would be without effect. */
const unread = (root, templates) => [
  ...new Set(
    [root, ...all(root)].flatMap((node) =>
      Object.keys(node ?? {})
        .filter((key) => !OF_THE_TREE.includes(key) && templates.has(node.nn))
        .filter((key) => !templates.get(node.nn).includes(`i.${key}`))
        .map((key) => `no template of ${node.nn} reads ${key} (${node[key]})`),
    ),
  ),
];

module.exports = { aroundText, pathTo, templatesOf, textOf, unread, write };
