-- "if not exists" finds the schema ops there, which is made before: nobody is to be told of that
set local client_min_messages = warning;
