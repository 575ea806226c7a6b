import { SubscriptionsScreen } from "../../features/channels";
import { useMe } from "../../features/me";

/** 提醒: what WeChat may still send, and how I am reminded. */
export default function SubscriptionsPage() {
  const me = useMe();
  return <SubscriptionsScreen demo={me.value?.organisation.isDemo ?? false} />;
}
