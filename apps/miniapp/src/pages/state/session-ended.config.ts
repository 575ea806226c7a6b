export default definePageConfig({ navigationBarTitleText: "登录过期" });
