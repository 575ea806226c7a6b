import { SubscriptionsScreen } from "../../features/channels";
import { useMe } from "../../features/me";

/** 微信提醒. */
export default function SubscriptionsPage() {
  const me = useMe();
  return <SubscriptionsScreen demo={me.value?.organisation.isDemo ?? false} />;
}
