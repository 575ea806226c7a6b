/** Imported first: says clearly what a stack trace would not, when an older Node was found. */
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`需要 Node 24，这里是 ${process.versions.node}。请用：npx -y pnpm@12 <命令>`);
  console.error("Node 24 is needed. It is installed with the rest: npx -y pnpm@12 <command>");
  process.exit(1);
}
