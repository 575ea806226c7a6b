export default definePageConfig({ navigationBarTitleText: "问部门", enablePullDownRefresh: false });
