export default definePageConfig({ navigationBarTitleText: "题和材料" });
