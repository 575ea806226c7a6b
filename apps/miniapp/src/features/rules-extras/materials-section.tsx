import type { MaterialKind } from "@riqing/schema";
import { ActionButton, Caption, Card, Section, Stack } from "../../ui";
import { RULES_EXTRAS } from "../../words/rules-extras";
import { FileList, FilePicker, useFiles } from "../files";
import type { VersionRead } from "../rules";
import { useAttachMaterial, useDetachMaterial } from "./use-extras";

const { materials: words } = RULES_EXTRAS;
const PURPOSES = { GUIDE: "RULES_GUIDE", SAFETY: "RULES_SAFETY" } as const;

const filesOf = ({ materials }: VersionRead, kind: MaterialKind) =>
  materials.find((one) => one.kind === kind)?.files ?? [];

/** Files that everybody reads beside the rules. */
export const MaterialsSection = ({ version }: { version: VersionRead }) => (
  <Section title={words.title}>
    <Stack gap={3}>
      <Caption>
        {version.state === "PUBLISHED" && version.materials.every(({ files }) => files.length === 0)
          ? words.none
          : words.note}
      </Caption>
      {(["GUIDE", "SAFETY"] as const)
        .filter((kind) => version.state !== "PUBLISHED" || filesOf(version, kind).length > 0)
        .map((kind) => (
          <Material key={kind} version={version} kind={kind} />
        ))}
    </Stack>
  </Section>
);

const Material = ({ version, kind }: { version: VersionRead; kind: MaterialKind }) => {
  const there = filesOf(version, kind);
  const detach = useDetachMaterial();
  const mayChange = version.state !== "PUBLISHED";
  return (
    <Card>
      <Stack gap={3}>
        <FileList files={there} />
        {mayChange &&
          there.map(({ id, name }) => (
            <ActionButton
              key={id}
              look="quiet"
              does={detach}
              with={{ input: { versionId: version.id, kind, fileIds: [id] } }}
            >
              {words.remove(name)}
            </ActionButton>
          ))}
        {/* What was put there belongs to the version: the next choice begins with nothing. */}
        {mayChange && <Adding key={there.length} versionId={version.id} kind={kind} />}
      </Stack>
    </Card>
  );
};

const Adding = ({ versionId, kind }: { versionId: string; kind: MaterialKind }) => {
  const files = useFiles(PURPOSES[kind]);
  return (
    <>
      <FilePicker bare files={files} label={words.kinds[kind]} />
      <ActionButton
        wide
        look="soft"
        does={useAttachMaterial()}
        with={{ input: { versionId, kind, fileIds: files.ids } }}
        because={files.because ?? (files.ids.length === 0 ? words.missing : null)}
      >
        {words.add(words.kinds[kind])}
      </ActionButton>
    </>
  );
};
