export default definePageConfig({ navigationBarTitleText: "谁没签", enablePullDownRefresh: true });
