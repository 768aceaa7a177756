-- a year's regulations without reading those of all years: titles are compared behind the barrier of the view, row by row
create index fact_regulation_year on warehouse.fact_regulation (year);
