import { RemindersScreen } from "../../features/channels";
import { useMe } from "../../features/me";

/** 微信提醒. */
export default function RemindersPage() {
  const me = useMe();
  return <RemindersScreen demo={me.value?.organisation.isDemo ?? false} />;
}
