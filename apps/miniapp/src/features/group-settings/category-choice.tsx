import type { ReactNode } from "react";
import { PickList, ReadFace, Sheet, SheetFoot, Stack } from "../../ui";
import { GROUP_SETTINGS } from "../../words/group-settings";
import { useCategoryChoice } from "./use-group-settings";

interface CategoryChoiceProps {
  open: boolean;
  onClose: () => void;
  chosen: string | null;
  onChoose: (category: { id: string; name: string }) => void;
  /** What is done with the choice; left out where choosing is all. */
  children?: ReactNode;
}

/** The categories that are in use, on a sheet; each says for what groups it is. */
export const CategoryChoice = (props: CategoryChoiceProps) => {
  const { open, onClose, chosen, onChoose, children } = props;
  const categories = useCategoryChoice(open);
  return (
    <Sheet open={open} title={GROUP_SETTINGS.choose} onClose={onClose}>
      <Stack gap={3}>
        <ReadFace of={categories} empty={GROUP_SETTINGS.none}>
          {(list) => (
            <PickList
              bare
              label={GROUP_SETTINGS.choose}
              items={list.map(({ id, name, description }) => ({
                value: id,
                words: name,
                note: description,
              }))}
              chosen={new Set(chosen === null ? [] : [chosen])}
              onPick={(id) => {
                const found = list.find((one) => one.id === id);
                if (found) onChoose(found);
              }}
            />
          )}
        </ReadFace>
        {children && <SheetFoot>{children}</SheetFoot>}
      </Stack>
    </Sheet>
  );
};
