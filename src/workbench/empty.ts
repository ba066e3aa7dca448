// Stands in for what the grid's renderer brings along and no sheet here needs (webpack.config.js).
export {};
