import type { MyGroupsQuery } from "@riqing/schema";
import { useState } from "react";
import { Icon, Meta, PickList, Press, Sheet } from "../../ui";
import { BOARDS } from "../../words/boards";
import styles from "./group-choice.module.css";

type Group = MyGroupsQuery["myGroups"]["nodes"][number];

interface GroupChoiceProps {
  groups: readonly Group[];
  chosen: string | null;
  onChoose: (groupId: string | null) => void;
}

const all = "";

/** Of which group the boards are, where the caller has several: one line, and a sheet to choose. */
export function useGroupChoice({ groups, chosen, onChoose }: GroupChoiceProps) {
  const [open, setOpen] = useState(false);
  const group = groups.find(({ id }) => id === chosen);
  const named = group ?? (groups.length === 1 ? groups[0] : undefined);
  const words = named ? `${named.name} · ${BOARDS.people(named.memberCount)}` : BOARDS.allGroups;

  const line =
    groups.length > 1 ? (
      <Press className={styles.line} expanded={open} onPress={() => setOpen(true)}>
        {words}
        <Icon name="down" size={16} />
      </Press>
    ) : (
      named && (
        <Meta num className={styles.only}>
          {words}
        </Meta>
      )
    );

  const sheet = (
    <Sheet open={open} title={BOARDS.chooseGroup} onClose={() => setOpen(false)}>
      <PickList
        bare
        label={BOARDS.chooseGroup}
        items={[
          { value: all, words: BOARDS.allGroups },
          ...groups.map(({ id, name, memberCount }) => ({
            value: id,
            words: name,
            note: BOARDS.people(memberCount),
          })),
        ]}
        chosen={new Set([chosen ?? all])}
        onPick={(value) => {
          onChoose(value || null);
          setOpen(false);
        }}
      />
    </Sheet>
  );
  return { line, sheet };
}
