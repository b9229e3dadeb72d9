-- SPDX-FileCopyrightText: 2026 The Connector Studio authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a PostgreSQL connector meets: schemas, keys, views, a view of views, comments,
-- partitions, a materialized view, a procedure, types of its own, names that want quoting.
CREATE SCHEMA sales;
CREATE SCHEMA "Odd.Schema";
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE sales.customer (
    id serial PRIMARY KEY,
    email varchar(200) NOT NULL UNIQUE,
    feeling mood,
    tags text[],
    profile jsonb
);
COMMENT ON TABLE sales.customer IS 'Whoever buys something';
COMMENT ON COLUMN sales.customer.email IS 'one per customer';
CREATE TABLE sales.orders (
    id bigint PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES sales.customer (id),
    amount numeric(12, 2),
    placed timestamptz DEFAULT now()
);
CREATE TABLE sales.visit (day date NOT NULL, page text) PARTITION BY RANGE (day);
CREATE TABLE sales.visit_2026 PARTITION OF sales.visit FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE "Odd.Schema"."Two words" ("a column" integer, "Über" text);
CREATE VIEW sales.revenue AS
    SELECT c.email, sum(o.amount) AS total FROM sales.orders o JOIN sales.customer c ON c.id = o.customer_id GROUP BY c.email;
CREATE VIEW sales.best AS SELECT email FROM sales.revenue WHERE total > 100;
CREATE MATERIALIZED VIEW sales.monthly AS SELECT date_trunc('month', placed) AS month, sum(amount) AS total FROM sales.orders GROUP BY 1;
CREATE PROCEDURE sales.clean() LANGUAGE sql AS $$ DELETE FROM sales.visit WHERE day < '2020-01-01' $$;
CREATE FUNCTION sales.twice(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n * 2 $$;
CREATE TABLE note (id integer, body text);
