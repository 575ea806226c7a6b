export default definePageConfig({ navigationBarTitleText: "记安全事件" });
