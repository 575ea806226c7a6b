export default definePageConfig({ navigationBarTitleText: "绑定花名册" });
