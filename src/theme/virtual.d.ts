declare module "virtual:data-colours.css";
