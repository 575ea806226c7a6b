import { Installation } from "./database/installation.entity.ts";
import { WrittenNode } from "./database/written-node.entity.ts";
import type { Extension } from "./kernel/extension.ts";
import type { Module } from "./kernel/module.ts";
import { module as audience } from "./modules/audience/index.ts";
import { module as boards } from "./modules/boards/index.ts";
import { module as calendar } from "./modules/calendar/index.ts";
import { module as clock } from "./modules/clock/index.ts";
import { module as closeout } from "./modules/closeout/index.ts";
import { module as devices } from "./modules/devices/index.ts";
import { module as discipline } from "./modules/discipline/index.ts";
import { module as files, onDiscarded, onUploaded } from "./modules/files/index.ts";
import { module as groups } from "./modules/groups/index.ts";
import { module as insights } from "./modules/insights/index.ts";
import { module as journal, record } from "./modules/journal/index.ts";
import { module as leave } from "./modules/leave/index.ts";
import { module as notices } from "./modules/notices/index.ts";
import { module as people } from "./modules/people/index.ts";
import { module as reach } from "./modules/reach/index.ts";
import { module as rules } from "./modules/rules/index.ts";
import { module as tasks } from "./modules/tasks/index.ts";
import { module as todo } from "./modules/todo/index.ts";
import { module as voices } from "./modules/voices/index.ts";

/** Every module, by rank. */
export const MODULES: readonly Module[] = [
  journal,
  files,
  clock,
  people,
  reach,
  calendar,
  todo,
  groups,
  leave,
  audience,
  boards,
  devices,
  rules,
  notices,
  tasks,
  closeout,
  discipline,
  voices,
  insights,
];

/** Every table there is. */
export const ENTITIES: Module["entities"] = [
  Installation,
  WrittenNode,
  ...MODULES.flatMap(({ entities }) => [...entities]),
];

/** What siblings of one rank have to do with each other. */
const SIBLING_EXTENSIONS: readonly Extension[] = [
  onDiscarded.subscribe(async (ctx, subjectId) => {
    await record(ctx, { deed: "file.discarded", subjectId });
  }),
  onUploaded.subscribe(async (ctx, subjectId, contentHash) => {
    await record(ctx, { deed: "file.uploaded", subjectId, contentHash });
  }),
];

let connected = false;

/** Connects the modules to each other, once a process, however many servers it runs. */
export function connectModules(): void {
  if (connected) return;
  connected = true;
  for (const { extensions = [] } of [...MODULES, { extensions: SIBLING_EXTENSIONS }])
    for (const extension of extensions) extension.connect();
}
