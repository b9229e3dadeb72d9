-- SPDX-FileCopyrightText: 2026 The Connector Studio authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A small music shop: what the studio walks when it is opened for the first time.

CREATE TABLE artists (
  artist_id   INTEGER PRIMARY KEY,
  name        VARCHAR(120) NOT NULL,
  country     CHAR(2),
  founded     DATE
);

CREATE TABLE genres (
  genre_id    INTEGER PRIMARY KEY,
  name        TEXT UNIQUE
);

CREATE TABLE labels (
  label_id    INTEGER PRIMARY KEY,
  name        VARCHAR(80) NOT NULL,
  city        VARCHAR(60)
);

CREATE TABLE albums (
  album_id    INTEGER PRIMARY KEY,
  title       VARCHAR(160) NOT NULL,
  artist_id   INTEGER NOT NULL REFERENCES artists (artist_id),
  label_id    INTEGER REFERENCES labels (label_id),
  released    DATE,
  price       DECIMAL(8,2) NOT NULL
);

CREATE TABLE tracks (
  track_id    INTEGER PRIMARY KEY,
  album_id    INTEGER NOT NULL,
  genre_id    INTEGER,
  position    SMALLINT NOT NULL,
  title       VARCHAR(200) NOT NULL,
  seconds     INTEGER CHECK (seconds > 0),
  explicit    BOOLEAN DEFAULT 0,
  CONSTRAINT fk_tracks_album FOREIGN KEY (album_id) REFERENCES albums (album_id),
  CONSTRAINT fk_tracks_genre FOREIGN KEY (genre_id) REFERENCES genres (genre_id),
  UNIQUE (album_id, position)
);

CREATE TABLE staff (
  staff_id    INTEGER PRIMARY KEY,
  first_name  VARCHAR(40) NOT NULL,
  last_name   VARCHAR(40) NOT NULL,
  reports_to  INTEGER REFERENCES staff (staff_id),
  hired       DATE,
  email       VARCHAR(80)
);

CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  first_name  NVARCHAR(40) NOT NULL,
  last_name   NVARCHAR(40) NOT NULL,
  email       TEXT UNIQUE,
  city        NVARCHAR(60),
  served_by   INTEGER REFERENCES staff (staff_id),
  since       TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE orders (
  order_id    INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
  ordered_at  DATETIME NOT NULL,
  status      VARCHAR(12) NOT NULL DEFAULT 'open',
  shipping    NUMERIC(6,2)
);

CREATE TABLE order_lines (
  order_id    INTEGER NOT NULL,
  line_no     INTEGER NOT NULL,
  album_id    INTEGER NOT NULL,
  quantity    INTEGER NOT NULL,
  unit_price  DECIMAL(8,2) NOT NULL,
  line_total  NUMERIC GENERATED ALWAYS AS (quantity * unit_price) VIRTUAL,
  PRIMARY KEY (order_id, line_no),
  FOREIGN KEY (order_id) REFERENCES orders (order_id),
  FOREIGN KEY (album_id) REFERENCES albums (album_id)
);

CREATE TABLE returns (
  return_id   INTEGER PRIMARY KEY,
  order_id    INTEGER NOT NULL,
  line_no     INTEGER NOT NULL,
  reason      TEXT,
  FOREIGN KEY (order_id, line_no) REFERENCES order_lines (order_id, line_no)
);

CREATE TABLE wishlists (
  customer_id INTEGER NOT NULL REFERENCES customers (customer_id),
  album_id    INTEGER NOT NULL REFERENCES albums (album_id),
  note        TEXT,
  added       TIMESTAMP,
  PRIMARY KEY (customer_id, album_id)
) WITHOUT ROWID;

CREATE TABLE reviews (
  review_id   INTEGER PRIMARY KEY,
  album_id    INTEGER NOT NULL REFERENCES albums (album_id),
  customer_id INTEGER REFERENCES customers (customer_id),
  stars       TINYINT NOT NULL,
  body        TEXT,
  details     JSON,
  cover_photo BLOB
);

-- A name with a dot, as exports make them: mind the quotes in its FQN.
CREATE TABLE "stock.2026" (
  album_id    INTEGER PRIMARY KEY REFERENCES albums (album_id),
  "on hand"   INTEGER NOT NULL,
  "shelf №"   TEXT
);

CREATE INDEX ix_tracks_title ON tracks (title);

CREATE VIEW album_catalogue AS
  SELECT al.album_id, al.title, ar.name AS artist, la.name AS label, al.price
    FROM albums al
    JOIN artists ar ON ar.artist_id = al.artist_id
    LEFT JOIN labels la ON la.label_id = al.label_id;

CREATE VIEW best_sellers AS
  SELECT al.title, SUM(ol.quantity) AS copies, SUM(ol.quantity * ol.unit_price) AS revenue
    FROM order_lines ol JOIN albums al ON al.album_id = ol.album_id
   GROUP BY al.album_id ORDER BY copies DESC;

CREATE VIEW artist_revenue AS
  SELECT c.artist, SUM(b.revenue) AS revenue
    FROM album_catalogue c JOIN best_sellers b ON b.title = c.title
   GROUP BY c.artist;

CREATE VIEW customer_orders AS
  SELECT c.first_name || ' ' || c.last_name AS customer, o.order_id, o.ordered_at, o.status
    FROM customers c JOIN orders o USING (customer_id);

INSERT INTO artists VALUES
  (1, 'The Tin Lanterns', 'GB', '1998-04-01'), (2, 'Marisol Vega', 'ES', '2011-01-01'),
  (3, 'Nordlys Kvartett', 'NO', '2004-09-12'), (4, 'Ōtani Chie', 'JP', '2016-05-20'),
  (5, 'Kofi & the Harbour', 'GH', '2009-02-02'), (6, 'Static Meadow', 'US', NULL);
INSERT INTO genres VALUES (1, 'Folk'), (2, 'Flamenco'), (3, 'Jazz'), (4, 'Ambient'), (5, 'Highlife');
INSERT INTO labels VALUES (1, 'Paper Boat', 'Leeds'), (2, 'Fjordlyd', 'Bergen'), (3, 'Casa Nueve', 'Cádiz');
INSERT INTO albums VALUES
  (1, 'Weathervane Songs', 1, 1, '2001-10-05', 11.90), (2, 'Candlewick', 1, 1, '2006-03-17', 12.50),
  (3, 'Patio de Agua', 2, 3, '2013-06-21', 14.00), (4, 'Vinterspor', 3, 2, '2008-11-28', 15.50),
  (5, 'Lantern Hour', 4, NULL, '2019-08-09', 9.99), (6, 'Tide Tables', 5, 1, '2014-04-11', 13.25),
  (7, 'Slow Antenna', 6, NULL, '2022-02-18', 10.00);
INSERT INTO tracks (track_id, album_id, genre_id, position, title, seconds) VALUES
  (1, 1, 1, 1, 'Cold Slate', 214), (2, 1, 1, 2, 'The Miller''s Daughter', 187),
  (3, 2, 1, 1, 'Candlewick', 242), (4, 3, 2, 1, 'Alba', 305), (5, 3, 2, 2, 'Soleá del Patio', 288),
  (6, 4, 3, 1, 'Første snø', 401), (7, 5, 4, 1, '灯の時間', 612), (8, 6, 5, 1, 'Harbour Light', 233),
  (9, 6, 5, 2, 'Tide Tables', 199), (10, 7, 4, 1, 'Carrier Wave', 540);
INSERT INTO staff VALUES
  (1, 'Ines', 'Halloran', NULL, '2015-01-12', 'ines@shop.example'),
  (2, 'Tomasz', 'Bielak', 1, '2018-06-04', 'tomasz@shop.example'),
  (3, 'Ruth', 'Adeyemi', 1, '2021-09-20', 'ruth@shop.example');
INSERT INTO customers (customer_id, first_name, last_name, email, city, served_by, since) VALUES
  (1, 'Anneke', 'de Wit', 'anneke@mail.example', 'Utrecht', 2, '2023-02-11 10:04:00'),
  (2, 'Jorge', 'Núñez', 'jorge@mail.example', 'Sevilla', 2, '2023-05-30 18:22:10'),
  (3, 'Mai', 'Trần', 'mai@mail.example', 'Huế', 3, '2024-01-08 09:15:42'),
  (4, 'Bill', 'O''Rourke', 'bill@mail.example', 'Galway', NULL, '2025-07-19 12:00:00');
INSERT INTO orders VALUES
  (1, 1, '2024-03-02 11:20:00', 'shipped', 4.50), (2, 2, '2024-03-05 19:41:00', 'shipped', 6.00),
  (3, 1, '2024-06-14 08:02:00', 'returned', 4.50), (4, 3, '2025-01-27 16:30:00', 'open', NULL);
INSERT INTO order_lines (order_id, line_no, album_id, quantity, unit_price) VALUES
  (1, 1, 1, 1, 11.90), (1, 2, 4, 1, 15.50), (2, 1, 3, 2, 14.00), (3, 1, 7, 1, 10.00),
  (4, 1, 5, 1, 9.99), (4, 2, 6, 3, 13.25);
INSERT INTO returns VALUES (1, 3, 1, 'Arrived with a bent sleeve');
INSERT INTO wishlists VALUES (1, 5, NULL, '2025-02-01 20:00:00'), (4, 2, 'birthday', '2025-08-01 07:30:00');
INSERT INTO reviews VALUES
  (1, 4, 1, 5, 'Snow you can hear.', '{"format":"vinyl"}', NULL),
  (2, 3, 2, 4, NULL, '{"format":"cd","gift":true}', NULL);
INSERT INTO "stock.2026" VALUES (1, 4, 'A1'), (2, 0, 'A1'), (3, 7, 'B3'), (4, 2, 'C2'), (6, 12, 'D1');
