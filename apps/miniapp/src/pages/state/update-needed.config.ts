export default definePageConfig({ navigationBarTitleText: "要更新" });
