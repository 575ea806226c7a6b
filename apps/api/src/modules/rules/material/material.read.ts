import type { Ctx } from "../../../kernel/ctx.ts";
import { enumOf } from "../../../kernel/enum.ts";
import { filesOf, type FileType } from "../../files/index.ts";

/** What a file beside the rules is: a guide to using the group, or material about safety. */
export const MaterialKind = enumOf("GUIDE", "SAFETY");
export type MaterialKind = keyof typeof MaterialKind;

/** What files of each kind are uploaded for. */
export const MATERIAL_PURPOSES = {
  GUIDE: "RULES_GUIDE",
  SAFETY: "RULES_SAFETY",
} as const satisfies Record<MaterialKind, string>;

/** The files beside a version that the caller sees, of each kind of which there are any. */
export async function materialsOf(
  ctx: Ctx,
  versionId: string,
): Promise<{ kind: MaterialKind; files: FileType[] }[]> {
  const kinds = Object.keys(MATERIAL_PURPOSES) as MaterialKind[];
  const materials = await Promise.all(
    kinds.map(async (kind) => ({
      kind,
      files: await filesOf(ctx, MATERIAL_PURPOSES[kind], versionId),
    })),
  );
  return materials.filter(({ files }) => files.length > 0);
}

/** Whether the same files lie beside two versions, in whatever order they came. */
export async function hasSameMaterial(
  ctx: Ctx,
  versionId: string,
  other: string,
): Promise<boolean> {
  const hashes = async (id: string) =>
    (await materialsOf(ctx, id))
      .flatMap(({ kind, files }) => files.map(({ sha256 }) => `${kind} ${sha256}`))
      .toSorted()
      .join();
  return (await hashes(versionId)) === (await hashes(other));
}
