CREATE TABLE sites (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    opened_on DATE NOT NULL,
    floor_area_m2 INTEGER NOT NULL
);

CREATE TABLE locations (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    parent_id INTEGER REFERENCES locations (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('building', 'floor', 'room'))
);

CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    phone TEXT
);

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    job_title TEXT NOT NULL,
    team_id INTEGER REFERENCES teams (id),
    site_id INTEGER REFERENCES sites (id),
    email TEXT UNIQUE,
    phone TEXT,
    hired_on DATE NOT NULL,
    hourly_rate NUMERIC(6, 2),
    active BOOLEAN NOT NULL DEFAULT 1
);

CREATE TABLE asset_categories (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    expected_life_years INTEGER NOT NULL
);

CREATE TABLE assets (
    id INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category_id INTEGER NOT NULL REFERENCES asset_categories (id),
    location_id INTEGER REFERENCES locations (id),
    site_id INTEGER NOT NULL REFERENCES sites (id),
    manufacturer TEXT,
    serial_number TEXT,
    status TEXT NOT NULL CHECK (status IN ('in service', 'out of service', 'retired')),
    installed_on DATE,
    warranty_until DATE,
    purchase_cost NUMERIC(10, 2)
);

CREATE TABLE checklists (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    category_id INTEGER REFERENCES asset_categories (id)
);

CREATE TABLE checklist_items (
    id INTEGER PRIMARY KEY,
    checklist_id INTEGER NOT NULL REFERENCES checklists (id),
    position INTEGER NOT NULL,
    instruction TEXT NOT NULL,
    UNIQUE (checklist_id, position)
);

CREATE TABLE schedules (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    checklist_id INTEGER REFERENCES checklists (id),
    assignee_id INTEGER REFERENCES people (id),
    frequency TEXT NOT NULL CHECK (frequency IN ('weekly', 'monthly', 'quarterly', 'yearly')),
    starts_on DATE NOT NULL,
    ends_on DATE,
    active BOOLEAN NOT NULL DEFAULT 1
);

CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('preventive', 'corrective', 'inspection')),
    status TEXT NOT NULL CHECK (status IN ('OPN', 'WIP', 'DON', 'CAN')),
    priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
    site_id INTEGER NOT NULL REFERENCES sites (id),
    asset_id INTEGER REFERENCES assets (id),
    schedule_id INTEGER REFERENCES schedules (id),
    assignee_id INTEGER REFERENCES people (id),
    created_on DATE NOT NULL,
    due_on DATE,
    completed_on DATE,
    hours_spent NUMERIC(6, 2),
    material_cost NUMERIC(10, 2)
);

CREATE TABLE checklist_results (
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    item_id INTEGER NOT NULL REFERENCES checklist_items (id),
    result TEXT NOT NULL CHECK (result IN ('pass', 'fail', 'n/a')),
    note TEXT,
    PRIMARY KEY (task_id, item_id)
);

CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    quantity TEXT NOT NULL,
    value NUMERIC(10, 2) NOT NULL,
    unit TEXT NOT NULL,
    taken_at TIMESTAMP NOT NULL
);

CREATE INDEX assets_by_site ON assets (site_id);
CREATE INDEX tasks_by_asset ON tasks (asset_id);
CREATE INDEX tasks_by_assignee ON tasks (assignee_id);
CREATE INDEX tasks_by_site ON tasks (site_id);
CREATE INDEX checklist_results_by_item ON checklist_results (item_id);
CREATE INDEX readings_by_asset ON readings (asset_id);
