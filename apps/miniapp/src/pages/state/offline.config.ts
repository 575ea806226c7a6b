export default definePageConfig({ navigationBarTitleText: "没有网络" });
