import { useState } from "react";
import { Icon, PickList, Press, Sheet } from "../../ui";
import { TIMES } from "../../words/insights";
import type { Scope } from "./use-times";
import styles from "./insights.module.css";

const keyOf = ({ scope, id }: Scope): string => `${scope} ${id ?? ""}`;

/** Whose figures, where the caller answers for several: one line, and a sheet to choose. */
export function useScopeChoice(scopes: readonly Scope[], groupId?: string) {
  const [open, setOpen] = useState(false);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const scope =
    scopes.find((one) => keyOf(one) === chosenKey) ??
    scopes.find((one) => groupId !== undefined && one.id === groupId) ??
    scopes[0];
  const line = scopes.length > 1 && scope && (
    <Press className={styles.scope} expanded={open} onPress={() => setOpen(true)}>
      {scope.name}
      <Icon name="down" size={16} />
    </Press>
  );
  const sheet = (
    <Sheet open={open} title={TIMES.chooseScope} onClose={() => setOpen(false)}>
      <PickList
        bare
        label={TIMES.chooseScope}
        items={scopes.map((one) => ({
          value: keyOf(one),
          words: one.name,
          note: TIMES.scopeKind[one.scope],
        }))}
        chosen={new Set(scope ? [keyOf(scope)] : [])}
        onPick={(value) => {
          setChosenKey(value);
          setOpen(false);
        }}
      />
    </Sheet>
  );
  return { scope, line, sheet };
}
